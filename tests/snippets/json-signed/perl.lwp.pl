use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/hooks',
    [
        'X-Signature' => 'sha256=abcdef',
        'Content-Type' => 'application/json',
    ],
    '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
