Feature: The device works without card data
  A subscriber whose card carries nothing, or who has no card, has paid for a device all the same.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.3.

  Rule: Nothing comes from a card that carries nothing, or is not there

    @DMSC-PRE-002 @DMSC-1.0-con-0202 @sees-C @sees-N @sees-A @sees-D
    Scenario: A card without management objects
      Given the browser's own home page can be reached
      And what the device shows without a card has been noted
      When the device is switched on with Carol's plain card
      Then Carol's card and the network have authenticated each other
      And the device shows what it showed before
      And the browser reaches its own home page

    @DMSC-PRE-002 @DMSC-1.0-con-0203 @sees-N @sees-D
    Scenario: No card
      Given what the device shows without a card has been noted
      And the network has accepted the device with Carol's plain card, which is out again
      When the device is switched on without a card
      Then the device does not try to attach
      And the user is asked nothing
      And the device shows what it showed before
