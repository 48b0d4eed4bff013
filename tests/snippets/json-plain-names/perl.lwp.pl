use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/maps',
    [
        'Content-Type' => 'application/json',
    ],
    '{
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
