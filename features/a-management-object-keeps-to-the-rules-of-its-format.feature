Feature: A management object keeps to the rules of its format
  What reads well and means nothing a device could know must neither be guessed at nor stop what stands beside it.

  Source: the suite's own, beyond the change request; reading 9.

  Rule: What the format does not allow is skipped

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1331 @sees-C @sees-D
    Scenario: The object is of a version that nobody knows
      When the device is switched on with the card "damaged-tnds-version"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1332 @sees-C @sees-D
    Scenario: The access list of the object is none
      When the device is switched on with the card "damaged-malformed-acl"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1333 @sees-C @sees-D
    Scenario: The name of a node separates two names
      When the device is switched on with the card "node-name-slash"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1334 @sees-C @sees-D
    Scenario: The name of a node is empty
      When the device is switched on with the card "node-name-empty"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

  Rule: What is beside the device's business costs nothing

    @DMSC-ROB-002 @DMSC-1.0-con-1335 @sees-C @sees-D
    Scenario: An object comes in two versions, one of which nobody knows
      When the device is switched on with the card "two-versions"
      Then the device has read the card
      And every sound management object of the card is in the management tree, whole and unchanged

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1336 @sees-C @sees-D
    Scenario: An entry is of another kind of data
      When the device is switched on with the card "client-provisioning-oid"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-002 @DMSC-1.0-con-1337 @sees-C @sees-D
    Scenario: An account names an access point that the card does not have
      When the device is switched on with the card "dangling-reference"
      Then the device has read the card
      And every sound management object of the card is in the management tree, whole and unchanged
