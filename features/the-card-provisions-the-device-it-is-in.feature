Feature: The card provisions the device it is in
  A subscriber whose device does not take what the card carries cannot use the services that were paid for.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.5 steps 1 to 5.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: At switch-on the device finds its card and authenticates with it

    @DMSC-FLO-001 @DMSC-1.0-con-0301 @sees-C
    Scenario: Every management object on the card is found
      When the device is switched on with Alice's card
      Then it has read every management object of Alice's card

    @DMSC-FLO-002 @DMSC-1.0-con-0302 @sees-C @sees-N
    Scenario: Card and network authenticate each other
      When the device is switched on with Alice's card
      Then Alice's card and the network have authenticated each other
      And the network has accepted Alice in this device

    @DMSC-FLO-002 @DMSC-1.0-con-0313 @sees-C @sees-N
    Scenario: The next subscriber's card authenticates in its own name
      Given Bob's card carries the access point "mobile" and the mail account "private"
      And the device has been provisioned from Alice's card
      When the device is switched off, and on with Bob's card
      Then Bob's card and the network have authenticated each other
      And the network has accepted Bob in this device

  Rule: What the card carries is taken into use

    @DMSC-FLO-003 @DMSC-1.0-con-0303 @sees-C @sees-D
    Scenario: The management objects are inserted into the management tree
      When the device is switched on with Alice's card
      Then it has read every management object of Alice's card
      And every management object of Alice's card has its place in the management tree

    @DMSC-FLO-003 @DMSC-1.0-con-0311 @sees-D
    Scenario: A proxy has its place beside the access point
      Given Alice's card carries the access point "internet" and the proxy "gateway" behind it
      When the device is switched on with Alice's card
      Then every management object of Alice's card has its place in the management tree

    @DMSC-FLO-004 @DMSC-1.0-con-0304 @sees-D
    Scenario: The applications are provisioned
      When the device is switched on with Alice's card
      Then the mail application has an account from Alice's card
      And the browser has an account from Alice's card

    @DMSC-FLO-005 @DMSC-1.0-con-0305 @sees-S
    Scenario: The device opens a session with the account from the card
      When the device is switched on with Alice's card
      Then a session with the operator's server has run to its end

  Rule: The next switch-on is as good as the first

    @DMSC-FLO-001 @DMSC-FLO-003 @DMSC-FLO-004 @DMSC-1.0-con-0310 @sees-C @sees-D
    Scenario: What the card carries at the next switch-on is found, inserted and taken into use
      Given the device has been provisioned from Alice's card
      And the mail account "corporate" on Alice's card has been replaced by "private"
      When the device is switched off, and on with Alice's card
      Then it has been provisioned from Alice's card
      And the mail application uses the account "private" of Alice's card

    @DMSC-FLO-001 @DMSC-1.0-con-0312 @sees-C
    Scenario: The objects of another card are found where that card has them
      Given Bob's card carries the access point "mobile" and the mail account "private"
      And the device has been provisioned from Alice's card
      When the device is switched off, and on with Bob's card
      Then it has read every management object of Bob's card

  Rule: The steps of the flow are taken in their order

    @DMSC-FLO-001 @DMSC-FLO-002 @DMSC-FLO-005 @DMSC-1.0-con-0307 @sees-C @sees-N @sees-S
    Scenario: Card, network and server see the flow in its order
      Given the network takes its time to answer
      When the device is switched on with Alice's card
      Then a session with the operator's server has run to its end
      And card, network and server have seen the steps of the flow in their order
