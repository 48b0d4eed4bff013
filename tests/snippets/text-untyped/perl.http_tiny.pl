# HTTP::Tiny calls the body `application/octet-stream`
use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/raw', {
    content => 'just some text',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
