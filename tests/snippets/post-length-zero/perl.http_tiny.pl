use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/ping');
print "$response->{status} $response->{reason}\n$response->{content}\n";
