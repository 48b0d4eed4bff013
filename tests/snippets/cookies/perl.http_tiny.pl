use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/me', {
    headers => {
        'Cookie' => 'session=abc%20def==; theme=dark mode%3B x; session=second',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
