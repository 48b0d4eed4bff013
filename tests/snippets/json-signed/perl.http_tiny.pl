use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/hooks', {
    headers => {
        'X-Signature' => 'sha256=abcdef',
        'Content-Type' => 'application/json',
    },
    content => '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
