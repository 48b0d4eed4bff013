use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new('GET', 'https://api.example.com/a%2Fb/%41%7e/c%20d/100%25/%25zz?q=%C3%A9+%26&r=%e9');
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
