use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/a%2Fb/%41%7e/c%20d/100%25/%25zz?q=%C3%A9+%26&r=%e9');
print "$response->{status} $response->{reason}\n$response->{content}\n";
