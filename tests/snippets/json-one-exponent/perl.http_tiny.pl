use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/numbers/1', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '[1e5]',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
