use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/_bulk',
    [
        'Content-Type' => 'application/x-ndjson',
    ],
    '{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
