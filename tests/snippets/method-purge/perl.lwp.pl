use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new('PURGE', 'https://api.example.com/cache/front');
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
