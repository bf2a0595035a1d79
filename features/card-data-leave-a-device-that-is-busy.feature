Feature: Card data leave a device that is busy
  What the device is doing when it is switched off must not keep a card's data for whoever comes next.

  Source: change request "Smart Card Dynamic Provisioning", 6.1.4; readings 3 and 12.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: Nothing that was under way goes on

    @DMSC-USA-001 @DMSC-1.0-con-0613 @sees-D
    Scenario: A question that nobody has answered is forgotten
      Given Alice's card asks before the mail account "corporate" is used
      And the device has been switched on with Alice's card, and the user is asked
      When the device is switched off
      And it is switched on without a card
      Then the user is asked nothing
      And no management object of Alice's card is in the management tree

    @DMSC-USA-001 @DMSC-1.0-con-0614 @sees-S @sees-D
    Scenario: A session that was open is not taken up again
      When the device is switched on with Alice's card, and off again in the middle of its session
      And it is switched on with Carol's plain card
      Then the device opens no session
      And no management object of Alice's card is in the management tree
