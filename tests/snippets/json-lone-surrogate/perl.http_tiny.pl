use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/names', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{"half": "\\ud83d"}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
