use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PATCH', 'https://api.example.com/users/7', {
    headers => {
        'Content-Type' => 'application/json-patch+json',
    },
    content => '[{"op": "replace", "path": "/name", "value": "x"}]',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
