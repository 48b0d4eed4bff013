use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'PATCH',
    'https://api.example.com/users/7',
    [
        'Content-Type' => 'application/json-patch+json',
    ],
    '[{"op": "replace", "path": "/name", "value": "x"}]',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
