use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/settings/dark', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => 'false',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
