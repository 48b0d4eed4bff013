use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('OPTIONS', 'https://api.example.com/x', {
    headers => {
        'Content-Type' => 'text/plain',
    },
    content => '*',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
