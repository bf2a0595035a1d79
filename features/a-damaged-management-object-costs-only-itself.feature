Feature: A damaged management object costs only itself
  One bad byte among thirty objects must not take the other twenty-nine from the subscriber.

  Source: the suite's own, beyond the change request; reading 9.

  Rule: A message that ends or begins wrongly is skipped

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1311 @sees-C @sees-D
    Scenario: The message is cut off
      When the device is switched on with the card "damaged-truncated"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1312 @sees-C @sees-D
    Scenario: The file holds nothing but filler
      When the device is switched on with the card "damaged-all-ff"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1313 @sees-C @sees-D
    Scenario: The message declares more than there is
      When the device is switched on with the card "damaged-oversize"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1314 @sees-C @sees-D
    Scenario: The message speaks of a code page that does not exist
      When the device is switched on with the card "damaged-unknown-code-page"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

  Rule: A message that means mischief is skipped

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1315 @sees-C @sees-D
    Scenario: Names of nodes lead out of their place
      When the device is switched on with the card "node-name-parent"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1316 @sees-C @sees-D
    Scenario: Two nodes have one name
      When the device is switched on with the card "damaged-duplicate-name"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1317 @sees-C @sees-D
    Scenario: An entity would unfold without end
      When the device is switched on with the card "damaged-xml-entity"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1319 @sees-C @sees-D
    Scenario: A protected message is nested without end
      When the device is switched on with the card "protected-nested"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

  Rule: The device tells what it has skipped

    @DMSC-ROB-004 @DMSC-1.0-con-1318 @sees-C @sees-D
    Scenario: A cut-off message is reported
      When the device is switched on with the card "damaged-truncated"
      Then the device has met what is wrong with the card
      And the device tells that it has skipped the damaged management objects of the card
