use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'DELETE',
    'https://api.example.com/users',
    [
        'Content-Type' => 'application/json',
    ],
    '{"ids": [1, 2, 3]}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
