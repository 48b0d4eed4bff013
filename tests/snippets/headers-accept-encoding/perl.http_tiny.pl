use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/archive', {
    headers => {
        'Accept-Encoding' => 'identity',
        'User-Agent' => 'curl/8.5.0',
        'Accept' => '*/*',
        'DNT' => '1',
        'X_Under_Score' => 'kept',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
