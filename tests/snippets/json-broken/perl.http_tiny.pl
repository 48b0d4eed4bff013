use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/broken', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{"a": 1,',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
