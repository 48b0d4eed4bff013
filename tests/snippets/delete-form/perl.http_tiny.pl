use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('DELETE', 'https://api.example.com/form', {
    headers => {
        'Content-Type' => 'application/x-www-form-urlencoded',
    },
    content => 'id=1&id=2',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
