Feature: Card data do not outlive a loss of power
  A battery that falls out must not leave to a finder what an orderly switch-off would have taken away.

  Source: change request "Smart Card Dynamic Provisioning", 6.1.4; readings 3, 11 and 17.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: Whenever the supply goes, the card's data are gone when it comes back

    @DMSC-USA-001 @DMSC-1.0-con-0604 @cut @sees-D
    Scenario: The supply is lost while the device is in use
      Given the device has been provisioned from Alice's card
      When the supply of the device is cut
      And it is switched on without a card
      Then no management object of Alice's card is in the management tree
      And the applications have the settings that they had before the card
      And where its storage can be looked into, nothing of Alice's card is in it

    @DMSC-USA-001 @DMSC-1.0-con-0605 @cut @sees-C @sees-D
    Scenario: The supply is lost in the middle of provisioning
      When the supply of the device is cut while it reads Alice's card
      Then it has begun to read Alice's card
      When it is switched on without a card
      Then no management object of Alice's card is in the management tree
      And the applications have the settings that they had before the card
      And where its storage can be looked into, nothing of Alice's card is in it

    @DMSC-USA-001 @DMSC-1.0-con-0606 @cut @sees-D
    Scenario: The supply is lost while the device is switching off
      Given the device has been provisioned from Alice's card
      When the supply of the device is cut while it is switching off
      And it is switched on without a card
      Then no management object of Alice's card is in the management tree
      And the applications have the settings that they had before the card
      And where its storage can be looked into, nothing of Alice's card is in it
