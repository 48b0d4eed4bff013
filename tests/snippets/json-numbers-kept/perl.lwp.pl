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
    '{
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
