use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/numbers', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{
  "big": 12345678901234567890,
  "precise": 9007199254740993,
  "float": 1.0,
  "exponent": 1e5,
  "minus": -0,
  "long": 0.1000000000000000055511151231257827
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
