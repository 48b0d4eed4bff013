use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Content-Type' => 'application/octet-stream',
    },
    content => "a\x00b\x011",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
