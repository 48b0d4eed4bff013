use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'PUT',
    'https://api.example.com/counter',
    [
        'Content-Type' => 'application/json',
    ],
    '12345678901234567890',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
