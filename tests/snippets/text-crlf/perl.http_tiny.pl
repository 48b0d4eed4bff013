use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Content-Type' => 'message/rfc822',
    },
    content => "From: a\@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
