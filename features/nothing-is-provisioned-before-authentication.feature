Feature: Nothing is provisioned before authentication
  A stolen or forged card, or a false network, must not be able to change a device.

  Source: change request "Smart Card Dynamic Provisioning", 6.1.1; readings 1 and 2.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: Provisioning follows the network's accept

    @DMSC-SEC-001 @DMSC-1.0-con-0401 @sees-C @sees-N
    Scenario: The card's objects are used after the network has accepted the pair
      Given the network takes its time to answer
      When the device is switched on with Alice's card
      Then Alice's card and the network have authenticated each other
      And nothing of Alice's card was used before the network accepted the pair

  Rule: Without authentication there is no effect, ever

    @DMSC-SEC-001 @DMSC-1.0-con-0402 @sees-C @sees-N @sees-D
    Scenario: A counterfeit card has no effect
      Given Alice's card is a counterfeit
      And the network takes its time to answer
      When the device is switched on with Alice's card
      Then the network has rejected the answer of Alice's card
      And nothing of Alice's card was used although the network never accepted the pair
      And the device has taken nothing from Alice's card

    @DMSC-SEC-001 @DMSC-1.0-con-0403 @sees-C @sees-N @sees-D
    Scenario: A false network has no effect
      Given the network is not genuine
      When the device is switched on with Alice's card
      Then Alice's card has refused the network
      And nothing of Alice's card was used although the network never accepted the pair
      And the device has taken nothing from Alice's card
