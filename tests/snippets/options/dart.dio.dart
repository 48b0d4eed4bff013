import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/files',
    options: Options(
      method: 'OPTIONS',
      headers: {'X-Requested-With': 'harkdown'},
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
