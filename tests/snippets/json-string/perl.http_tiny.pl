use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/settings/name', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '"a plain string"',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
