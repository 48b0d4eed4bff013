use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/feed', {
    headers => {
        'Content-Type' => 'text/xml;charset=utf-8',
    },
    content => '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
