import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D',
    options: Options(
      method: 'GET',
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
