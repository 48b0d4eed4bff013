use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/_bulk', {
    headers => {
        'Content-Type' => 'application/x-ndjson',
    },
    content => '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
