use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/form', {
    headers => {
        'Content-Type' => 'application/x-www-form-urlencoded;charset=utf-8',
    },
    content => 'city=K%C3%B6ln&a=1',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
