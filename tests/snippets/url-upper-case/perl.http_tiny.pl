use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'HTTPS://API.Example.COM/Path');
print "$response->{status} $response->{reason}\n$response->{content}\n";
