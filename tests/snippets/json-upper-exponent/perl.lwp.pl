use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/numbers',
    [
        'Content-Type' => 'application/json',
    ],
    '{"avogadro": 6.02E+23, "small": 1E-7}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
