use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'OPTIONS',
    'https://api.example.com/x',
    [
        'Content-Type' => 'text/plain',
    ],
    '*',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
