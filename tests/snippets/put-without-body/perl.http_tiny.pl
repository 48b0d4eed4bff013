use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/stars/1');
print "$response->{status} $response->{reason}\n$response->{content}\n";
