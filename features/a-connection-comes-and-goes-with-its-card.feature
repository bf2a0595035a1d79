Feature: A connection comes and goes with its card
  A subscriber who is on the way of the last card pays for it, or gets nowhere.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.4 and 5.1.2.

  Background:
    Given the device has a connection of its own, through a proxy of its own
    And Alice's card carries the access point "internet" and the proxy "gateway" behind it
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: The connection is that of the card which is in the device

    @DMSC-POST-002 @DMSC-1.0-con-0221 @sees-A
    Scenario: The card's proxy is used at the next switch-on as well
      Given the servers of Alice's accounts are behind the proxies
      And the device has been provisioned from Alice's card
      When the device is switched off, and on with Alice's card
      And the browser is used
      Then the browser has reached the home page "portal" of Alice's card through the card's proxy

    @DMSC-POST-002 @DMSC-1.0-con-0222 @sees-A
    Scenario: The proxy of the card before is not used with the next one
      Given Bob's card carries the access point "mobile" and the mail account "private"
      And the servers of Alice's and Bob's accounts can be reached by every way
      And the mail application has been used with Alice's card
      When the device is switched off, and on with Bob's card
      And the mail application is used
      Then the mail application has logged in to the account "private" of Bob's card without a proxy
