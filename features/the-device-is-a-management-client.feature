Feature: The device is a management client
  A device that cannot be managed over the air has to be brought in whenever something is to be changed.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.3.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"

  Rule: It tells a server what it is

    @DMSC-PRE-001 @DMSC-1.0-con-0201 @sees-S @sees-D
    Scenario: A server asks what device it is
      Given the operator's server will ask what the device is
      And the device has been provisioned from Alice's card
      Then the operator's server has been told what the device is
      And the operator's server has been told everything that a management client tells
