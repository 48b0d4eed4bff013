use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/twice',
    [
        'Content-Type' => 'application/json',
    ],
    '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
