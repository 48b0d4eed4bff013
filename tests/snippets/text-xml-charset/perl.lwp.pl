use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/feed',
    [
        'Content-Type' => 'text/xml;charset=utf-8',
    ],
    '<?xml version="1.0" encoding="utf-8"?><name>Söhne</name>',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
