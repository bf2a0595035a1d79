Feature: A damaged directory does no harm
  A card that was written badly must not cost its subscriber the device, nor what else is on the card.

  Source: the suite's own, beyond the change request; reading 9.

  Rule: A directory that leads nowhere leaves the device as it was

    @DMSC-ROB-001 @DMSC-1.0-con-1301 @sees-C @sees-D
    Scenario: The object directory is empty
      When the device is switched on with the card "object-directory-all-ff"
      Then the device has met what is wrong with the card
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-1.0-con-1302 @sees-C @sees-D
    Scenario: The application of the directory cannot be selected
      When the device is switched on with the card "application-absent"
      Then the device has met what is wrong with the card
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-1.0-con-1303 @sees-C @sees-D
    Scenario: The paths of the directories run in a circle
      When the device is switched on with the card "object-directory-loop"
      Then the device has met what is wrong with the card
      And the device is unharmed

  Rule: An entry that leads nowhere costs only its own object

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1304 @sees-C @sees-D
    Scenario: An entry of the directory is damaged
      When the device is switched on with the card "data-directory-truncated"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1305 @sees-C @sees-D
    Scenario: A file that an entry names is missing
      When the device is switched on with the card "damaged-missing-file"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1306 @sees-C @sees-D
    Scenario: A file is shorter than its entry says
      When the device is switched on with the card "damaged-file-shorter"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

  Rule: Whatever way cards in the field write a directory, its sound entries are read

    @DMSC-ROB-002 @DMSC-1.0-con-1307 @sees-C @sees-D
    Scenario: The identifier of some objects is encoded twice
      When the device is switched on with the card "double-encoded-oid"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged

    @DMSC-ROB-002 @DMSC-1.0-con-1308 @sees-C @sees-D
    Scenario: The identifier of the objects stands beside their value
      When the device is switched on with the card "oid"
      Then the device has read the card
      And every sound management object of the card is in the management tree, whole and unchanged

    @DMSC-ROB-002 @DMSC-1.0-con-1309 @sees-C @sees-D
    Scenario: A file goes on behind the object that its entry names
      When the device is switched on with the card "damaged-file-longer"
      Then the device has read the card
      And every sound management object of the card is in the management tree, whole and unchanged

    @DMSC-FLO-001 @DMSC-ROB-002 @DMSC-1.0-con-1310 @sees-C @sees-D
    Scenario: The objects stand in two directories
      When the device is switched on with the card "two-directories"
      Then the device has read the card
      And every sound management object of the card is in the management tree, whole and unchanged
