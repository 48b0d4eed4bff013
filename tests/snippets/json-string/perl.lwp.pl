use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'PUT',
    'https://api.example.com/settings/name',
    [
        'Content-Type' => 'application/json',
    ],
    '"a plain string"',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
