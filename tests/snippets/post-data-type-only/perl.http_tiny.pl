use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/form', {
    headers => {
        'Content-Type' => 'application/json',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
