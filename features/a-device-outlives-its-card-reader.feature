Feature: A device outlives its card reader
  A contact that breaks for a moment must cost the subscriber no more than taking the card out would.

  Source: the suite's own, beyond the change request; readings 7 and 24.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"
    And the device has been provisioned from Alice's card

  Rule: With the reader the card's data go, and come back with it

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-1.0-con-1351 @sees-C @sees-D
    Scenario: The reader is lost while the device is in use
      When the device loses its card reader
      Then no management object of Alice's card is in the management tree
      And the applications have the settings that they had before the card
      When the card reader comes back with Alice's card in it
      Then it has read every management object of Alice's card
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-1.0-con-1352 @sees-C @sees-D
    Scenario: The reader is lost in the middle of provisioning
      When the device is switched off
      And it is switched on with Alice's card, and loses its card reader while it reads the card
      Then no management object of Alice's card is in the management tree
      When the card reader comes back with Alice's card in it
      Then it has read every management object of Alice's card
      And every management object of Alice's card is in the management tree, whole and unchanged

  Rule: A card that is gone when the reader comes back is gone

    @DMSC-ROB-001 @DMSC-ROB-002 @DMSC-1.0-con-1353 @sees-C @sees-D
    Scenario: The card is taken out while the reader is away, and put in again later
      When the device loses its card reader
      And the card reader comes back without a card
      Then no management object of Alice's card is in the management tree
      When Alice's card is put in
      Then it has read every management object of Alice's card
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-ROB-001 @DMSC-1.0-con-1354 @sees-D
    Scenario: The device is switched off while its reader is away
      When the device loses its card reader
      And the device is switched off
      And the card reader comes back without a card
      And it is switched on without a card
      Then no management object of Alice's card is in the management tree
      And the applications have the settings that they had before the card
