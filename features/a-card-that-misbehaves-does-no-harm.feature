Feature: A card that misbehaves does no harm
  Contacts corrode and cards wear out; the device must outlive its card.

  Source: the suite's own, beyond the change request; readings 9 and 10.

  Rule: A command that fails costs only what it was for

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1321 @sees-C @sees-D
    Scenario: Reading an object fails
      When the device is switched on with the card "wrong-status"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1322 @sees-C @sees-D
    Scenario: A file is deactivated
      When the device is switched on with the card "deactivated"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-003 @DMSC-1.0-con-1323 @sees-C @sees-D
    Scenario: The card's PIN is blocked
      When the device is switched on with the card "pin-blocked"
      Then the device has met what is wrong with the card
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-ROB-003 @DMSC-1.0-con-1324 @sees-C @sees-D
    Scenario: An answer is shorter than was asked for
      When the device is switched on with the card "short-answer"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And no damaged management object of the card is in use
      And the device is unharmed

  Rule: A card that stops in mid-reading leaves nothing half done

    @DMSC-ROB-001 @DMSC-ROB-003 @DMSC-1.0-con-1325 @sees-C @sees-D
    Scenario: The card falls silent
      When the device is switched on with the card "mute"
      Then the device has met what is wrong with the card
      And the device has come to rest
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-003 @DMSC-1.0-con-1326 @sees-C @sees-D
    Scenario: The card is pulled
      When the device is switched on with the card "removed-mid-read"
      Then the device has met what is wrong with the card
      And the device has come to rest
      And no damaged management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-003 @DMSC-1.0-con-1338 @sees-C @sees-D
    Scenario: The card is pulled, and another one put in
      When the device is switched on with the card "swapped-mid-read"
      Then the device has met what is wrong with the card
      And the device has come to rest
      And no damaged management object of the card is in use
      And the device is unharmed

  Rule: A card that is only different is used

    @DMSC-ROB-002 @DMSC-1.0-con-1327 @sees-C @sees-D
    Scenario: The card takes its time
      When the device is switched on with the card "slow"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged

    @DMSC-ROB-002 @DMSC-1.0-con-1328 @sees-C @sees-D
    Scenario: The card hands its answers out on request
      When the device is switched on with the card "t0-only"
      Then the device has read the card
      And every sound management object of the card is in the management tree, whole and unchanged

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-1.0-con-1329 @sees-C @sees-D
    Scenario: The card opens no second channel
      When the device is switched on with the card "channel-refused"
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And the device is unharmed

  Rule: Of two objects with one place the first in the directory is in effect

    @DMSC-ROB-005 @DMSC-1.0-con-1330 @sees-C @sees-D
    Scenario: Two objects of the card have one place
      When the device is switched on with the card "conflict"
      Then the device has read the card
      And the first management object of the card is in effect
