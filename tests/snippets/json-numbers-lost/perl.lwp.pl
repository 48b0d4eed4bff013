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
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
