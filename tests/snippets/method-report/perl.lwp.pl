use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'REPORT',
    'https://api.example.com/calendar',
    [
        'Depth' => '1',
        'Content-Type' => 'application/xml',
    ],
    '<report/>',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
