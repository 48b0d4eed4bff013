use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/form', {
    headers => {
        'Content-Type' => 'application/x-www-form-urlencoded',
    },
    content => 'a=b',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
