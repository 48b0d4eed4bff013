use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'PATCH',
    'https://api.example.com/users/1',
    [
        'Content-Type' => 'application/merge-patch+json',
        'If-Match' => '"3"',
    ],
    '{"name": null, "tags": ["a"], "price": 12.50}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
