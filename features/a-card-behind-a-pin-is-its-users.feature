Feature: A card behind a PIN is its user's
  Whoever finds a card must get nothing out of it, and no device may use up the tries that its user has.

  Source: the suite's own, beyond the change request; readings 9 and 23.

  Rule: What is behind the PIN is used when the user has given it

    @DMSC-ROB-002 @DMSC-1.0-con-1341 @sees-C @sees-D
    Scenario: The user types the PIN
      When the device is switched on with the card "private-pin", and the user types the PIN
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And the card has been given what the user has typed, and nothing else

    @DMSC-ROB-002 @DMSC-1.0-con-1342 @sees-C @sees-D
    Scenario: The user types a wrong PIN, and then the right one
      When the device is switched on with the card "private-pin", and the user types a wrong PIN and then the right one
      Then the device has met what is wrong with the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And the card has been given what the user has typed, and nothing else

    @DMSC-ROB-002 @DMSC-1.0-con-1343 @sees-C @sees-D
    Scenario: The PIN is switched off
      When the device is switched on with the card "private-pin-disabled"
      Then the device has read the card
      And every sound management object of the card is in the management tree, whole and unchanged
      And the card has been given what the user has typed, and nothing else

  Rule: Without the PIN nothing of the card is used, and no try is lost but the user's own

    @DMSC-ROB-001 @DMSC-ROB-003 @DMSC-1.0-con-1344 @sees-C @sees-D
    Scenario: The user types a wrong PIN, and no other
      When the device is switched on with the card "private-pin", and the user types a wrong PIN and no other
      Then the device has met what is wrong with the card
      And the card has been given what the user has typed, and nothing else
      And no management object of the card is in use
      And the device is unharmed

    @DMSC-ROB-001 @DMSC-ROB-003 @DMSC-1.0-con-1345 @sees-C @sees-D
    Scenario: The user does not type the PIN
      When the device is switched on with the card "private-pin", and the user types none
      Then the device has met what is wrong with the card
      And the card has been given what the user has typed, and nothing else
      And no management object of the card is in use
      And the device is unharmed
